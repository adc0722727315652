import { extractive } from '../../src/engine/extractive/extractive.ts';
import { engineContract } from './contract.ts';

engineContract('extractive', () => extractive);
